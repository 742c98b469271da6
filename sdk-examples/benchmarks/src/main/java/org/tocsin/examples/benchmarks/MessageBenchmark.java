package org.tocsin.examples.benchmarks;

import java.util.concurrent.TimeUnit;
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

/** Reading, checking and writing one message, for JMH and its profilers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MessageBenchmark {

    /** The name of the input. */
    @Param({"small", "usual", "accented", "report"})
    public String input = "usual";

    private Tokens tokens = new Tokens(new byte[0]);
    private Ours ours = new Ours(Input.of("small"));

    /** Loads the input. */
    @Setup
    public void load() {
        Input message = Input.of(input);
        tokens = new Tokens(message.json());
        ours = new Ours(message);
    }

    /** The baseline: tokens alone. */
    @Benchmark
    public Object tokenise() {
        return tokens.count();
    }

    /** Bytes to a checked message. */
    @Benchmark
    public Object read() {
        return ours.read();
    }

    /** A check of a message object. */
    @Benchmark
    public Object check() {
        return ours.check();
    }

    /** A message object to bytes. */
    @Benchmark
    public Object write() {
        return ours.write();
    }
}
