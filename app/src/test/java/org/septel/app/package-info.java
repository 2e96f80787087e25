/// Tests of the command, from the arguments to the exit code.
@NullMarked
package org.septel.app;

import org.jspecify.annotations.NullMarked;
