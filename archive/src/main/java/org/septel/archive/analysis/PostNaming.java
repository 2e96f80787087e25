package org.septel.archive.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// What addresses stand for. Each is looked up once, for that takes long where it is misspelt. For one thread.
public final class PostNaming {

    /// More addresses than that are not kept.
    private static final int MOST = 50_000;

    private final Lexicon lexicon;
    private final Map<String, Optional<Post>> known = new HashMap<>();

    public PostNaming(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The post that an address is of.
    public Optional<Post> post(String address) {
        Optional<Post> found = known.get(address);
        if (found == null) {
            found = lexicon.postNamed(address);
            if (known.size() < MOST) {
                known.put(address, found);
            }
        }
        return found;
    }

    /// The code of the post that an address is of.
    public Optional<String> code(String address) {
        return post(address).map(Post::code);
    }

    /// A key for an address: the code of its post where it is one's, else the address.
    public String key(String address) {
        return code(address).orElse(address);
    }

    /// A name for an address: of its post where it is one's, else the address.
    public String of(String address) {
        return post(address).map(Post::display).orElse(address);
    }

    /// A name for a code: of the post that has it, else the code.
    static String ofCode(String code, Lexicon lexicon) {
        return lexicon.post(code).map(Post::display).orElse(code);
    }
}
