package org.septel.web.pages;

import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// What every page has around its content.
///
/// @param title    of the browser's tab, without our name
/// @param question what stands in the search box
/// @param version  of the style sheet and the icon
public record Frame(String title, Question question, String version) {

    public static Frame of(String title, Question question, Assets assets) {
        return new Frame(title, question, assets.version());
    }

    /// By what the next query is told too; empty where that is by words.
    public String rank() {
        return question.lastingRank();
    }

    public String stylesheet() {
        return new Address.Asset(version, "septel.css").url();
    }

    public String script(String name) {
        return new Address.Asset(version, name).url();
    }

    public String icon() {
        return new Address.Asset(version, "septel.svg").url();
    }

    public String font(String name) {
        return new Address.Asset(version, "IBMPlex" + name + "-Latin1.woff2").url();
    }
}
