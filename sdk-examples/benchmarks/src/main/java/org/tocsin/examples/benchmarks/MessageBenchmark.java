package org.tocsin.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Any candidate on any input of the table, for JMH and its profilers: {@code jmh -p input=invalid-24 -p
 * candidate=explain -prof gc}. What using the records costs is not taken off here.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MessageBenchmark {

    /** The name of an input, as in the table. */
    @Param({"small", "usual", "accented", "report"})
    public String input = "usual";

    /** The name of the candidate. */
    @Param({"tokenise", "read", "check-object", "write", "jackson-write"})
    public String candidate = "read";

    private Supplier<Object> work = () -> "";

    /** Loads the input, and takes the candidate's work. */
    @Setup
    public void load() {
        work = Candidates.of(Inputs.of(input)).stream()
                .filter(each -> each.name().equals(candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(input + " has no candidate " + candidate))
                .work();
    }

    /** The work of one candidate. */
    @Benchmark
    public Object work() {
        return work.get();
    }
}
