/// How well what is asked for in other words is found: `benchmarks/meaning`.
@NullMarked
package org.septel.benchmarks.meaning;

import org.jspecify.annotations.NullMarked;
