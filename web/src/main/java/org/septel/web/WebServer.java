package org.septel.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.Callback;
import org.septel.archive.Notebook;
import org.septel.archive.ReadingRoom;
import org.septel.archive.Watch;
import org.septel.web.pages.Failure;

/// Serves a reading room over HTTP until it is closed. It only carries requests to a [Site] and answers back.
public final class WebServer implements AutoCloseable {

    private static final int MAX_HEADER_BYTES = 16_384;
    private static final int MAX_BODY_BYTES = 65_536;

    private final Javalin server;
    private final String host;

    private WebServer(Javalin server, String host) {
        this.server = server;
        this.host = host;
    }

    /// Starts serving.
    ///
    /// @param host where to listen: `127.0.0.1`
    /// @param port 0 for any free one
    /// @throws RuntimeException if the port is taken or the host is not this machine
    public static WebServer start(ReadingRoom room, String host, int port) {
        return start(new Site(room), host, port);
    }

    /// The same with a reader's collections and saved searches.
    public static WebServer start(ReadingRoom room, Notebook notebook, Watch watch, String host, int port) {
        return start(new Site(room, notebook, watch), host, port);
    }

    private static WebServer start(Site site, String host, int port) {
        var names = new HostNames(host);
        Javalin server = Javalin.create(config -> configure(config, site, names));
        return new WebServer(server.start(host, port), host);
    }

    /// `http://127.0.0.1:8080/`.
    public String address() {
        String name = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        return "http://" + name + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void configure(JavalinConfig config, Site site, HostNames names) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.jetty.modifyHttpConfiguration(WebServer::harden);
        config.jetty.modifyServer(server -> server.setErrorHandler(WebServer::refuse));
        config.routes.before(context -> {
            Request request = request(context);
            boolean welcome = names.admit(Optional.ofNullable(context.header("Host")));
            Response response = !welcome
                    ? site.turnedAway(request, Failure.WRONG_HOST)
                    : MAX_BODY_BYTES < request.body().length()
                            ? site.turnedAway(request, Failure.TOO_LONG)
                            : site.answer(request);
            send(response, context);
            context.skipRemainingHandlers();
        });
    }

    private static void harden(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
    }

    /// What is no HTTP never reaches the site.
    private static boolean refuse(
            org.eclipse.jetty.server.Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        response.getHeaders().put("Content-Type", Response.TEXT);
        response.getHeaders().put("Connection", "close");
        Content.Sink.write(response, true, "The request could not be read\n", callback);
        return true;
    }

    private static Request request(Context context) throws IOException {
        String query = context.queryString();
        return new Request(
                context.method().name(),
                context.req().getRequestURI(),
                query == null ? "" : query,
                Optional.ofNullable(context.header("Accept")),
                context.method().equals(HandlerType.POST) ? body(context) : "",
                isOwn(context));
    }

    /// One byte more than is taken, so that it shows that there is too much.
    private static String body(Context context) throws IOException {
        return new String(context.req().getInputStream().readNBytes(MAX_BODY_BYTES + 1), StandardCharsets.ISO_8859_1);
    }

    /// Browsers say from which site a form comes.
    private static boolean isOwn(Context context) {
        String origin = context.header("Origin");
        String host = context.header("Host");
        return origin != null && host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private static void send(Response response, Context context) {
        context.status(response.status());
        response.headers().forEach(context::header);
        context.contentType(response.type());
        context.result(response.body());
    }
}
