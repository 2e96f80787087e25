package org.septel.archive.cable;

/// Where a record came from, so exactly that its bytes can be found again.
///
/// @param source  the file as it was named: a path, or a path inside an archive, `dump.zip!/1976/a.txt`
/// @param format  the layout's name: `page`, `csv`, `cablegate`, `text`
/// @param charset how its bytes were read: `UTF-8`, `windows-1252`
/// @param record  the record's place in the file, from 1
/// @param start   first byte of the record in the file
/// @param end     one past the last byte
public record Provenance(String source, String format, String charset, long record, long start, long end) {}
