package org.septel.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that pages need, all under one version: the hash of their content. A browser may keep them for ever, and
/// files may name each other by relative URLs.
///
/// Immutable and safe for any number of threads.
public final class Assets {

    private static final String CSS = "text/css; charset=utf-8";
    private static final String WOFF2 = "font/woff2";

    private static final String PICTURES = "pictures.css";

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("septel.css", CSS);
        TYPES.put("cable.js", "text/javascript; charset=utf-8");
        TYPES.put("suggest.js", "text/javascript; charset=utf-8");
        TYPES.put("results.js", "text/javascript; charset=utf-8");
        TYPES.put("reports.css", CSS);
        TYPES.put(PICTURES, CSS);
        TYPES.put("septel.svg", "image/svg+xml");
        for (String font :
                List.of("Serif-Regular", "Serif-Italic", "Serif-SemiBold", "Sans-Regular", "Sans-SemiBold")) {
            TYPES.put("IBMPlex" + font + "-Latin1.woff2", WOFF2);
        }
        TYPES.put("IBMPlexMono-Regular-Latin1.woff2", WOFF2);
        TYPES.put("OFL.txt", "text/plain; charset=utf-8");
    }

    private final Map<String, Asset> files;
    private final String version;

    private Assets(Map<String, Asset> files, String version) {
        this.files = files;
        this.version = version;
    }

    /// One file as it is served.
    public record Asset(String type, byte[] content) {}

    /// Reads the files that come with this module.
    public static Assets load() {
        var files = new LinkedHashMap<String, Asset>();
        TYPES.forEach((name, type) -> files.put(name, new Asset(type, read(name))));
        return new Assets(files, hash(files));
    }

    /// 16 hexadecimal digits that change when any of the files does.
    public String version() {
        return version;
    }

    /// Empty for another version: an old page gets no new file.
    public Optional<Asset> find(String ofVersion, String name) {
        return version.equals(ofVersion) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    /// The style sheet of pictures, which goes with each of them.
    public String pictureStyle() {
        return new String(read(PICTURES), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is missing from this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Map<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
