package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The server on a free local port.
class WebServerTest {

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(FakeRoom.ofTwo(), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /// Sends bytes as they are and gives everything that comes back.
    private static String say(String request) throws IOException {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void itAnswersWhatTheSiteAnswers() throws Exception {
        HttpResponse<String> page = ask("GET", "/cable/07KARDOS412");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type ->
                        assertThat(type).containsIgnoringCase("text/html").containsIgnoringCase("utf-8"));
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        Site site = new Site(FakeRoom.ofTwo());
        assertThat(page.body())
                .isEqualTo(site.answer(Request.get("/cable/07KARDOS412")).text());
    }

    @Test
    void headHasTheHeadersAndNoBody() throws Exception {
        HttpResponse<String> head = ask("HEAD", "/cable/07KARDOS412");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void nothingButReadingIsAllowed(String method) throws Exception {
        assertThat(ask(method, "/").statusCode()).isEqualTo(405);
    }

    @Test
    void anotherHostNameIsTurnedAway() throws Exception {
        assertThat(say("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("07KARDOS412");
        assertThat(say("GET / HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1", "NONSENSE", "GET / HTTP/9.9"})
    void whatIsNoRequestIsRefusedInOneSentence(String line) throws Exception {
        String answer = say(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .contains("The request could not be read")
                .doesNotContain("jetty")
                .doesNotContain("\tat ");
    }

    @Test
    void dotsAndEncodedSlashesLeadNowhere() throws Exception {
        for (String path : List.of("/cable/..%2f..%2fetc", "/assets/../../etc", "/assets/x/..%2fseptel.css", "//")) {
            assertThat(say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .containsPattern("^HTTP/1.1 40[04]")
                    .doesNotContain("font-face");
        }
    }

    @Test
    void hugeHeadersAreRefused() throws Exception {
        String answer = say("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(40_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
    }
}
