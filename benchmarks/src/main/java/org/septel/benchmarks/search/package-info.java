/// How long an answer takes, beside other engines that hold the same cables: `benchmarks/search`.
@NullMarked
package org.septel.benchmarks.search;

import org.jspecify.annotations.NullMarked;
