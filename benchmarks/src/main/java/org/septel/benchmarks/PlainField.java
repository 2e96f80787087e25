package org.septel.benchmarks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field of a cable as a plain string, as a bare index would be given it.
record PlainField(Kind kind, String name, String value) {

    /// How a field is made searchable.
    enum Kind {
        /// running text: each word as written and in its basic form
        TEXT,
        /// words exactly as written
        FORM,
        /// words without other forms
        NAME,
        /// the whole value
        KEYWORD
    }

    static void write(List<PlainField> cable, DataOutputStream out) throws IOException {
        out.writeInt(cable.size());
        for (PlainField field : cable) {
            out.writeUTF(field.kind().name());
            out.writeUTF(field.name());
            byte[] value = field.value().getBytes(StandardCharsets.UTF_8);
            out.writeInt(value.length);
            out.write(value);
        }
    }

    /// The fields of the next cable; empty at the end.
    static Optional<List<PlainField>> read(DataInputStream in) throws IOException {
        int size;
        try {
            size = in.readInt();
        } catch (EOFException end) {
            return Optional.empty();
        }
        var cable = new ArrayList<PlainField>(size);
        for (int i = 0; i < size; i++) {
            Kind kind = Kind.valueOf(in.readUTF());
            String name = in.readUTF();
            cable.add(new PlainField(kind, name, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
        }
        return Optional.of(cable);
    }
}
