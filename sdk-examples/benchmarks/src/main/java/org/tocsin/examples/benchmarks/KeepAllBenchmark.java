package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.examples.correspondencestore.DatabaseCorrespondence;
import org.tocsin.message.Message;
import org.tocsin.revision.Kept;

/** How many messages a second are kept in a file that grows by a batch each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class KeepAllBenchmark {

    private Path folder = Path.of("");
    private @Nullable DatabaseCorrespondence correspondence;
    private long kept;
    private List<Message<?>> batch = new ArrayList<>();

    /** Makes an empty store. */
    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("tocsin-benchmark");
        correspondence = DatabaseCorrespondence.open(folder.resolve("correspondence.db"));
    }

    /** Makes messages that are not kept yet. */
    @Setup(Level.Invocation)
    public void next() {
        batch = YearsOfMessages.messages(kept, kept + YearsOfMessages.BATCH);
        kept += YearsOfMessages.BATCH;
    }

    /** A batch of a thousand. */
    @Benchmark
    @OperationsPerInvocation(YearsOfMessages.BATCH)
    public List<Kept> keepAll() {
        return Objects.requireNonNull(correspondence).keepAll(batch);
    }

    /** Takes the store away. */
    @TearDown
    public void close() throws IOException {
        Objects.requireNonNull(correspondence).close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
