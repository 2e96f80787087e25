package org.septel.app;

import java.util.Optional;
import java.util.ServiceLoader;
import org.septel.archive.search.meaning.Embedder;

/// The model that tells what texts mean, if one is on the class path. Nothing is looked for before somebody asks, so
/// that commands that need none start as quickly as without.
final class Models {

    private boolean looked;
    private Optional<Embedder> found = Optional.empty();

    synchronized Optional<Embedder> get() {
        if (!looked) {
            found = ServiceLoader.load(Embedder.class).findFirst();
            looked = true;
        }
        return found;
    }
}
