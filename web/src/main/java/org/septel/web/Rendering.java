package org.septel.web;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;
import org.septel.web.pages.CablePage;
import org.septel.web.pages.CitePage;
import org.septel.web.pages.CollectionPage;
import org.septel.web.pages.CollectionsPage;
import org.septel.web.pages.DataPage;
import org.septel.web.pages.DossierPage;
import org.septel.web.pages.ExchangePage;
import org.septel.web.pages.GuidePage;
import org.septel.web.pages.HomePage;
import org.septel.web.pages.HowToReadPage;
import org.septel.web.pages.NewsPage;
import org.septel.web.pages.NotePage;
import org.septel.web.pages.Picture;
import org.septel.web.pages.PrintPage;
import org.septel.web.pages.ProblemPage;
import org.septel.web.pages.QuotePage;
import org.septel.web.pages.ReportPage;
import org.septel.web.pages.ReportsPage;
import org.septel.web.pages.ResultsPage;
import org.septel.web.pages.SavedPage;
import org.septel.web.pages.TelegramPage;
import org.septel.web.pages.VersionsPage;
import org.septel.web.templates.JtecableGenerated;
import org.septel.web.templates.JteciteGenerated;
import org.septel.web.templates.JtecollectionGenerated;
import org.septel.web.templates.JtecollectionsGenerated;
import org.septel.web.templates.JtedataGenerated;
import org.septel.web.templates.JtedossierGenerated;
import org.septel.web.templates.JteexchangeGenerated;
import org.septel.web.templates.JteguideGenerated;
import org.septel.web.templates.JtehomeGenerated;
import org.septel.web.templates.JtehowToReadGenerated;
import org.septel.web.templates.JtenewsGenerated;
import org.septel.web.templates.JtenoteGenerated;
import org.septel.web.templates.JtepictureGenerated;
import org.septel.web.templates.JteprintGenerated;
import org.septel.web.templates.JteproblemGenerated;
import org.septel.web.templates.JtequoteGenerated;
import org.septel.web.templates.JtereportGenerated;
import org.septel.web.templates.JtereportsGenerated;
import org.septel.web.templates.JteresultsGenerated;
import org.septel.web.templates.JtesavedGenerated;
import org.septel.web.templates.JtetelegramGenerated;
import org.septel.web.templates.JteversionsGenerated;

/// Page records as HTML. The templates are in `src/main/jte`; they become classes in the build, so that a page and its
/// template cannot disagree. Every value is escaped for the place where it stands.
final class Rendering {

    private static final int USUAL_SIZE = 32_768;

    private Rendering() {}

    static String html(ResultsPage page) {
        return written(out -> JteresultsGenerated.render(out, null, page));
    }

    static String html(CablePage page) {
        return written(out -> JtecableGenerated.render(out, null, page));
    }

    static String html(HowToReadPage page) {
        return written(out -> JtehowToReadGenerated.render(out, null, page));
    }

    static String html(TelegramPage page) {
        return written(out -> JtetelegramGenerated.render(out, null, page));
    }

    static String html(DataPage page) {
        return written(out -> JtedataGenerated.render(out, null, page));
    }

    static String html(VersionsPage page) {
        return written(out -> JteversionsGenerated.render(out, null, page));
    }

    static String html(ExchangePage page) {
        return written(out -> JteexchangeGenerated.render(out, null, page));
    }

    static String html(CitePage page) {
        return written(out -> JteciteGenerated.render(out, null, page));
    }

    static String html(GuidePage page) {
        return written(out -> JteguideGenerated.render(out, null, page));
    }

    static String html(HomePage page) {
        return written(out -> JtehomeGenerated.render(out, null, page));
    }

    static String html(QuotePage page) {
        return written(out -> JtequoteGenerated.render(out, null, page));
    }

    static String html(ReportPage page) {
        return written(out -> JtereportGenerated.render(out, null, page));
    }

    static String html(ReportsPage page) {
        return written(out -> JtereportsGenerated.render(out, null, page));
    }

    static String html(CollectionsPage page) {
        return written(out -> JtecollectionsGenerated.render(out, null, page));
    }

    static String html(CollectionPage page) {
        return written(out -> JtecollectionGenerated.render(out, null, page));
    }

    static String html(NotePage page) {
        return written(out -> JtenoteGenerated.render(out, null, page));
    }

    static String html(SavedPage page) {
        return written(out -> JtesavedGenerated.render(out, null, page));
    }

    static String html(NewsPage page) {
        return written(out -> JtenewsGenerated.render(out, null, page));
    }

    static String html(DossierPage page) {
        return written(out -> JtedossierGenerated.render(out, null, page));
    }

    static String html(ProblemPage page) {
        return written(out -> JteproblemGenerated.render(out, null, page));
    }

    static String html(PrintPage page) {
        return written(out -> JteprintGenerated.render(out, null, page));
    }

    /// A picture by itself.
    static String svg(Picture picture) {
        return written(out -> JtepictureGenerated.render(out, null, picture, false))
                .strip();
    }

    private static String written(Consumer<HtmlTemplateOutput> template) {
        var text = new StringOutput(USUAL_SIZE);
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
