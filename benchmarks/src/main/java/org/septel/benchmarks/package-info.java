/// How fast and how big, beside what: JMH benchmarks, each with a named baseline that runs beside it.
///
/// Run them with `benchmarks/run`. Nothing depends on this module and nothing of it is in the product.
@NullMarked
package org.septel.benchmarks;

import org.jspecify.annotations.NullMarked;
