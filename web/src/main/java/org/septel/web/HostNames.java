package org.septel.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The names under which a server answers. A page from elsewhere that points its own name at this machine (DNS
/// rebinding) is thereby refused.
///
/// @param own the host that the server was told to listen on; for "every interface" any literal address is one of ours
record HostNames(String own) {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    /// @param header the Host header, with or without a port
    boolean admit(Optional<String> header) {
        return header.map(HostNames::withoutPort)
                .filter(name -> LOCAL.contains(name)
                        || name.equals(own.toLowerCase(Locale.ROOT))
                        || name.equals("[" + own.toLowerCase(Locale.ROOT) + "]")
                        || (EVERYWHERE.contains(own) && isLiteral(name)))
                .isPresent();
    }

    private static String withoutPort(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf(']') ? name.substring(0, colon) : name;
    }

    /// A numeric address cannot be rebound: there is no name to point elsewhere.
    private static boolean isLiteral(String name) {
        return name.startsWith("[")
                || (!name.isEmpty() && name.chars().allMatch(c -> c == '.' || ('0' <= c && c <= '9')));
    }
}
