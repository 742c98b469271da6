package org.tocsin.examples.benchmarks;

import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.OpenItem;
import org.tocsin.examples.correspondencestore.DatabaseCorrespondence;
import org.tocsin.message.Message;
import org.tocsin.validation.Appraisal;

/**
 * What a desk and a check in context cost among {@link YearsOfMessages}: {@code jmh CorrespondenceBenchmark -p store=file -p
 * kept=1000000 -jvmArgs -Xmx256m}. A file stays in the folder for temporary files, as it takes minutes to make.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CorrespondenceBenchmark {

    /** Where the messages are kept. */
    @Param({"memory", "file"})
    public String store = "memory";

    /** How many there are. */
    @Param({"1000", "10000", "100000"})
    public int kept = 1_000;

    private final Message<?> answer = YearsOfMessages.newAnswer();
    private Correspondence correspondence = Correspondence.inMemory();
    private DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL);
    private Context context = Context.builder().correspondence(correspondence).build();

    /** Keeps what is missing. */
    @Setup
    public void fill() {
        if (store.equals("file")) {
            correspondence = DatabaseCorrespondence.open(DeskTable.file(kept));
        }
        YearsOfMessages.fill(correspondence, kept);
        desk = DutyDesk.of(correspondence, Realm.ACTUAL);
        context = Context.builder().correspondence(correspondence).build();
        if (correspondence.size() != kept || open().size() != YearsOfMessages.OPEN) {
            throw new IllegalStateException(correspondence.size() + " messages, " + open().size() + " open");
        }
    }

    /** Closes the file. */
    @TearDown
    public void close() throws Exception {
        if (correspondence instanceof AutoCloseable file) {
            file.close();
        }
    }

    /** The open questions. */
    @Benchmark
    public List<OpenItem> open() {
        return desk.open(YearsOfMessages.NOW);
    }

    /** Those that were wished answered before. */
    @Benchmark
    public List<OpenItem> overdue() {
        return desk.overdue(YearsOfMessages.NOW);
    }

    /** What is now said under one identifier. */
    @Benchmark
    public List<Message<?>> current() {
        return desk.current(YearsOfMessages.id(7));
    }

    /** An answer among all that was said before. */
    @Benchmark
    public Appraisal checkInContext() {
        return Tocsin.standard().check(answer, context);
    }
}
