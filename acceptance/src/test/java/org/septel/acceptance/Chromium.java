package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The Chromium of this machine, without a window.
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    static Chromium start() {
        return new Chromium();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("SEPTEL_CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium here; install it: apt install chromium"));
    }

    /// Visits one page in the light theme, 900 pixels high.
    ///
    /// @param address below the home address
    void look(Served served, String address, int width, Consumer<Page> look) {
        visit(served.address(), width, 900, ColorScheme.LIGHT, page -> {
            page.navigate(served.address() + address);
            look.accept(page);
        });
    }

    /// Runs a visit and fails if the page asks for anything elsewhere or breaks its own security policy.
    ///
    /// @param home the address of the server, which alone may be asked
    void visit(String home, int width, int height, ColorScheme scheme, Consumer<Page> visit) {
        var trouble = new ArrayList<String>();
        var options =
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(home)) {
                    trouble.add("asked elsewhere: " + request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 40")) {
                    trouble.add("console: " + message.text());
                }
            });
            page.onPageError(trouble::add);
            visit.accept(page);
        }
        assertThat(trouble).isEmpty();
    }
}
