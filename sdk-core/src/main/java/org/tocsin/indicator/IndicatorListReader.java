package org.tocsin.indicator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.Defects;
import org.tocsin.internal.codec.IndicatorLines;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.feed.Line;
import org.tocsin.internal.feed.LineSplitter;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Locator;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Problems;

/**
 * Reads lists of indicators, in constant memory: each line is held to the schema of an indicator and to the rules about indicators,
 * and the list to what its first line says of it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <p>The indicators of a list, taken over only where the whole list is right:
 *
 * <pre>{@code
 * List<Indicator> taken = new ArrayList<>();
 * IndicatorListResult result = IndicatorListReader.standard().read(in, message, line -> {
 *     if (line.indicator() != null) {
 *         taken.add(line.indicator());
 *     }
 * });
 * boolean usable = result.valid() && !result.documents().isEmpty();
 * }</pre>
 */
public final class IndicatorListReader {

    /** The most octets of a line. An indicator whose members are all as long as they may be has fewer. */
    private static final int LONGEST_LINE = 1 << 18;

    private final Limits limits;

    private IndicatorListReader(Limits limits) {
        this.limits = limits;
    }

    /** A reader with the standard limits. */
    public static IndicatorListReader standard() {
        return of(Limits.standard());
    }

    /** A reader with these limits, which hold for each line, and for the number of problems of a list. */
    public static IndicatorListReader of(Limits limits) {
        return new IndicatorListReader(limits);
    }

    /**
     * Reads a list to its end without its message; the input is not closed. No more of it is read than its first line announces.
     *
     * @param each is shown each line behind the first, in order, before it is known whether the list is complete
     * @throws IOException where the input fails
     */
    public IndicatorListResult read(InputStream in, Consumer<? super IndicatorLine> each) throws IOException {
        return read(in, (ListOwner) null, each);
    }

    /**
     * Reads a list to its end in the same way, and holds it against the message that it should belong to: its first line by {@code
     * TOC-LST-002}, and its octets by {@code TOC-LST-004} against the sizes and digests that documents of the message give of lists.
     *
     * @throws IOException where the input fails
     */
    public IndicatorListResult read(InputStream in, Message<?> message, Consumer<? super IndicatorLine> each)
            throws IOException {
        return read(in, new ListOwner(message), each);
    }

    private IndicatorListResult read(InputStream in, @Nullable ListOwner owner, Consumer<? super IndicatorLine> each)
            throws IOException {
        HeadedInput input = new HeadedInput(new BufferedInputStream(in), owner == null ? Set.of() : owner.algorithms());
        byte[] first = input.firstLine(LONGEST_LINE);
        List<Problem> ofHead = new ArrayList<>();
        IndicatorList head = head(first, ofHead);
        if (head == null) {
            return new IndicatorListResult(null, 0, 0, Problems.of(LineCheck.onLine(1, ofHead)), List.of());
        }
        Reading reading = new Reading(head, ofHead);
        reading.lines(input, each);
        return reading.result(input, owner);
    }

    /**
     * Reads indicators that stand one on a line without the first line of a list, such as those that a list is to be made of. Each is
     * judged as in the list of the message with this header; the input is not closed.
     *
     * @throws IOException where the input fails
     */
    public void readLines(Header header, InputStream in, Consumer<? super IndicatorLine> each) throws IOException {
        LineCheck check = new LineCheck(limits, ListDraft.draftOfHead(header));
        LineSplitter lines = new LineSplitter(in, LONGEST_LINE);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            each.accept(line.tooLong() ? tooLong(line.number()) : check.check(line.number(), line.bytes()));
        }
    }

    private static IndicatorLine tooLong(long number) {
        Problem tooLong = Problem.of(CoreProblem.LINE_TOO_LONG, "", String.valueOf(LONGEST_LINE));
        return new IndicatorLine(number, null, Problems.of(LineCheck.onLine(number, List.of(tooLong))));
    }

    private @Nullable IndicatorList head(byte[] line, List<Problem> problems) {
        if (line.length > LONGEST_LINE) {
            problems.add(Problem.of(CoreProblem.LINE_TOO_LONG, "", String.valueOf(LONGEST_LINE)));
            return null;
        }
        try {
            JsonInput in = JsonInput.of(line, limits, ReadMode.STRICT);
            IndicatorList head = IndicatorLines.head(in);
            if (!head.tocsin().isReadable()) {
                problems.add(Problem.of(
                        CoreProblem.UNREADABLE_VERSION, "/tocsin", head.tocsin().toString()));
                return null;
            }
            in.warnings().forEach(warning -> problems.add(warning.problem()));
            return head;
        } catch (Defect found) {
            Defects defects = new Defects(limits.problems());
            IndicatorLines.noteHead(JsonInput.of(line, limits, ReadMode.STRICT, defects));
            problems.addAll(LineCheck.located(line, defects));
            return null;
        }
    }

    /** One list that is being read. */
    private final class Reading {

        private final IndicatorList head;
        private final LineCheck check;
        private final SparedValues spared = new SparedValues();
        private final List<Problem> problems = new ArrayList<>();
        private long indicators;
        private long refused;
        private boolean problemsLeftOut;

        Reading(IndicatorList head, List<Problem> ofHead) {
            this.head = head;
            this.check = new LineCheck(limits, head);
            note(LineCheck.onLine(1, ofHead));
        }

        void lines(HeadedInput input, Consumer<? super IndicatorLine> each) throws IOException {
            input.announce(head.size(), Digest.of(head.digest()).algorithm());
            LineSplitter lines = new LineSplitter(input, LONGEST_LINE);
            for (Line line = lines.next(); line != null; line = lines.next()) {
                IndicatorLine judged = judge(line);
                indicators++;
                refused += judged.problems().valid() ? 0 : 1;
                note(judged.problems().all());
                each.accept(judged);
            }
        }

        private IndicatorLine judge(Line line) {
            long number = line.number() + 1;
            if (line.tooLong()) {
                return tooLong(number);
            }
            IndicatorLine judged = check.check(number, line.bytes());
            Indicator indicator = judged.indicator();
            List<Problem> amongOthers = indicator == null ? List.of() : spared.next(indicator);
            if (amongOthers.isEmpty()) {
                return judged;
            }
            Problems all = judged.problems()
                    .and(Problems.of(LineCheck.onLine(number, Locator.locate(line.bytes(), amongOthers))));
            return new IndicatorLine(number, all.valid() ? indicator : null, all);
        }

        /** Keeps no more problems than are reported; a list may have very many. */
        private void note(List<Problem> found) {
            for (Problem problem : found) {
                if (problems.size() < limits.problems()) {
                    problems.add(problem);
                } else {
                    problemsLeftOut = true;
                }
            }
        }

        IndicatorListResult result(HeadedInput input, @Nullable ListOwner owner) {
            List<Problem> ofList = ofList(input);
            if (owner != null) {
                ofList.addAll(owner.against(head));
            }
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(LineCheck.onLine(1, ofList));
            List<Integer> documents = List.of();
            // behind what the first line announces nothing was read that a digest could be of
            if (owner != null && input.size() <= head.size()) {
                Set<Digest> digests = input.digestsOfAll();
                documents = owner.places(input.sizeOfAll(), digests);
                if (documents.isEmpty()) {
                    all.addAll(owner.against(input.sizeOfAll(), digests));
                }
            }
            if (problemsLeftOut) {
                all.add(Problem.of(CoreProblem.PROBLEMS_NOT_ALL_LISTED, "", String.valueOf(limits.problems())));
            }
            return new IndicatorListResult(head, indicators, refused, Problems.of(all), documents);
        }

        private List<Problem> ofList(HeadedInput input) {
            List<Problem> ofList = new ArrayList<>();
            if (indicators != head.count()) {
                ofList.add(incomplete(ProblemVariant.NUMBER, "/count", String.valueOf(indicators)));
            }
            String hash = input.hash();
            Digest said = Digest.of(head.digest());
            if (input.size() > head.size()) {
                ofList.add(incomplete(ProblemVariant.NOT_ALLOWED, "/size", String.valueOf(head.size())));
            } else if (input.size() < head.size()) {
                ofList.add(incomplete(ProblemVariant.SIZE, "/size", String.valueOf(input.size())));
            } else if (!said.hexadecimal().equals(hash)) {
                ofList.add(incomplete(ProblemVariant.DIGEST, "/digest", said.algorithm() + ":" + hash));
            }
            return ofList;
        }

        private static Problem incomplete(ProblemVariant variant, String pointer, String found) {
            return Problem.of(CoreProblem.LIST_INCOMPLETE, pointer, found).withVariant(variant);
        }
    }
}
