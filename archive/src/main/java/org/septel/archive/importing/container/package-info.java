/// Files that hold files: archives, and single files made small.
///
/// [org.septel.archive.importing.container.Containers] lists them in the order in which they are asked. They know how
/// to take a file apart and nothing of what is in it; the limits are kept by whoever asks for the members.
@NullMarked
package org.septel.archive.importing.container;

import org.jspecify.annotations.NullMarked;
