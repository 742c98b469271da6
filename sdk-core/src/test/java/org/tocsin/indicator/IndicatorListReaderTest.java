package org.tocsin.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Tlp;
import org.tocsin.message.Document;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.ListCase;
import org.tocsin.validation.Problem;

/** Lists of indicators: what they say, what is wrong with them, and what no list can do to its reader. */
final class IndicatorListReaderTest {

    private static final Message<?> OWNER = ListCase.message("valid/advisory-calls.json");

    static List<ListCase> cases() {
        return ListCase.all();
    }

    private static IndicatorListResult read(byte[] list, List<IndicatorLine> lines) {
        try {
            return IndicatorListReader.standard().read(new ByteArrayInputStream(list), lines::add);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static IndicatorListResult readOfOwner(byte[] list, List<IndicatorLine> lines) {
        return readOf(OWNER, list, lines);
    }

    private static IndicatorListResult readOf(Message<?> message, byte[] list, List<IndicatorLine> lines) {
        try {
            return IndicatorListReader.standard().read(new ByteArrayInputStream(list), message, lines::add);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readingFindsWhatTheCaseSays(ListCase shown) {
        List<IndicatorLine> lines = new ArrayList<>();
        IndicatorListResult result = shown.read(lines::add);
        List<Problem> all = result.problems().all();
        assertEquals(shown.found(), all.stream().map(ListCase::finding).sorted().toList(), all::toString);
        assertEquals(shown.valid(), result.valid());
        assertEquals(lines.size(), result.indicators());
        assertEquals(lines.stream().filter(each -> each.indicator() == null).count(), result.refused());
        for (Problem problem : all) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertFalse(problem.message(locale).matches("(?s).*\\{[0-9]\\}.*"), () -> problem.message(locale));
            }
        }
    }

    @Test
    void everyRuleAboutListsIsShownToHoldAndToBreak() {
        Set<String> rules = Arrays.stream(CoreProblem.values())
                .map(CoreProblem::id)
                .filter(id -> id.startsWith("TOC-LST-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(4, rules.size());
        for (boolean valid : new boolean[] {true, false}) {
            Set<String> shown = cases().stream()
                    .filter(each -> each.valid() == valid)
                    .map(ListCase::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(shown.containsAll(rules), shown::toString);
        }
    }

    @Test
    void theListInTheDocumentOfAMessageIsItsList() {
        Document document = OWNER.header().documents().get(0);
        List<IndicatorLine> lines = new ArrayList<>();
        IndicatorListResult result = readOfOwner(Base64.getDecoder().decode(document.content()), lines);
        assertTrue(result.valid());
        assertEquals(List.of(0), result.documents());
        assertEquals(61, lines.size());
        assertEquals(2, lines.get(0).number());
        assertEquals("bank.example", lines.get(0).indicator().value());
    }

    @Test
    void whatIsWrittenIsReadAndWhatIsSparedStandsFirst() {
        List<Indicator> all = List.of(
                indicator("c2.example", IndicatorUse.BLOCK), indicator("bank.example", IndicatorUse.DO_NOT_BLOCK));
        byte[] list = IndicatorListWriter.write(OWNER.header(), all);
        List<IndicatorLine> lines = new ArrayList<>();
        IndicatorListResult result = read(list, lines);
        assertTrue(result.valid());
        assertEquals(List.of(), result.documents());
        assertEquals(
                List.of("- TOC-LST-004 /documents/0/size error"),
                readOfOwner(list, new ArrayList<>()).problems().all().stream()
                        .map(ListCase::finding)
                        .toList());
        assertEquals(
                List.of(all.get(1), all.get(0)),
                lines.stream().map(IndicatorLine::indicator).toList());
        Document document = IndicatorListWriter.document(list)
                .title("en", "List")
                .uri("https://files.example/list")
                .build();
        assertEquals(list.length, document.size());
    }

    @Test
    void aListIsTakenOverAsAWhole() throws IOException {
        Message<?> message = OWNER;
        InputStream in = new ByteArrayInputStream(
                Base64.getDecoder().decode(OWNER.header().documents().get(0).content()));
        // tag::list[]
        List<Indicator> taken = new ArrayList<>();
        IndicatorListResult result = IndicatorListReader.standard().read(in, message, line -> {
            if (line.indicator() != null) {
                taken.add(line.indicator());
            }
        });
        boolean usable = result.valid() && !result.documents().isEmpty();
        // end::list[]
        assertTrue(usable);
        assertEquals(61, taken.size());
    }

    @Test
    void whatIsNotValidIsNotWritten() {
        Header header = OWNER.header();
        List<Indicator> none = List.of();
        assertThrows(InvalidMessageException.class, () -> IndicatorListWriter.write(header, none));
        List<Indicator> malformed = List.of(indicator("c2[.]example", IndicatorUse.BLOCK));
        assertThrows(InvalidMessageException.class, () -> IndicatorListWriter.write(header, malformed));
        List<Indicator> stricter = List.of(Indicator.builder()
                .kind(IndicatorKind.DOMAIN)
                .value("c2.example")
                .tlp(Tlp.RED)
                .build());
        assertThrows(InvalidMessageException.class, () -> IndicatorListWriter.write(header, stricter));
    }

    @Test
    void aSourceThatChangesGivesNoList() {
        List<Indicator> changing = new ArrayList<>(List.of(indicator("a.example", IndicatorUse.WATCH)));
        int[] readings = {0};
        IndicatorSource source = each -> {
            if (readings[0]++ == 2) {
                changing.add(indicator("b.example", IndicatorUse.WATCH));
            }
            changing.forEach(each);
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IOException.class, () -> IndicatorListWriter.write(OWNER.header(), source, out));
    }

    @Test
    void linesWithoutAHeadAreJudgedAsThoseOfTheList() throws IOException {
        String text =
                "{\"kind\":\"domain\",\"value\":\"a.example\"}\n\n{\"kind\":\"domain\",\"value\":\"b[.]example\"}\n"
                        + " ".repeat(1 << 19) + "\n{";
        List<IndicatorLine> lines = new ArrayList<>();
        IndicatorListReader.standard()
                .readLines(OWNER.header(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lines::add);
        assertEquals(
                List.of(1L, 3L, 4L, 5L),
                lines.stream().map(IndicatorLine::number).toList());
        assertEquals(
                List.of(true, false, false, false),
                lines.stream().map(line -> line.problems().valid()).toList());
    }

    private static Indicator indicator(String domain, IndicatorUse use) {
        return Indicator.builder()
                .kind(IndicatorKind.DOMAIN)
                .value(domain)
                .use(use)
                .build();
    }

    private static byte[] list(int count) {
        return IndicatorListWriter.write(
                OWNER.header(),
                IntStream.range(0, count)
                        .mapToObj(each -> indicator("d" + each + ".example", IndicatorUse.WATCH))
                        .toList());
    }

    /** Whatever octet is changed, lost or added, the list is not that of its message, and nothing else happens. */
    @Property(tries = 300) // each try reads a whole list
    void noChangeOfAListGoesUnnoticed(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte octet, @ForAll @IntRange(max = 2) int how) {
        byte[] list = list(20);
        int at = place % list.length;
        byte[] changed = switch (how) {
            case 0 -> {
                byte[] other = list.clone();
                other[at] = octet;
                yield other;
            }
            case 1 -> Arrays.copyOf(list, at);
            default -> {
                byte[] longer = new byte[list.length + 1];
                System.arraycopy(list, 0, longer, 0, at);
                longer[at] = octet;
                System.arraycopy(list, at, longer, at + 1, list.length - at);
                yield longer;
            }
        };
        IndicatorListResult result = readOf(naming(list), changed, new ArrayList<>());
        assertEquals(Arrays.equals(list, changed), result.valid());
        assertEquals(result.valid() ? List.of(0) : List.of(), result.documents());
    }

    /** The owner with this list as its document. */
    private static Message<?> naming(byte[] list) {
        Document document = IndicatorListWriter.document(list)
                .title("en", "List")
                .uri("https://files.example/list")
                .build();
        return new Message<>(OWNER.header().toBuilder().documents(document).build(), OWNER.body(), OWNER.extensions());
    }

    /** Any octets at all give a result. */
    @Property(tries = 500) // short texts
    void anyTextGivesAResult(@ForAll byte[] text) {
        IndicatorListResult result = read(text, new ArrayList<>());
        assertFalse(result.valid());
        assertNull(result.head());
        assertEquals(List.of(), readOfOwner(text, new ArrayList<>()).documents());
    }

    @Test
    void aListThatNeverEndsIsReadNoFurtherThanItSays() throws IOException {
        byte[] list = list(3);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < list.length ? list[(int) at++] : ' ';
            }
        };
        IndicatorListResult result = IndicatorListReader.standard().read(endless, line -> {});
        assertNotNull(result.head());
        assertEquals(
                List.of("1 TOC-LST-001 /size error"),
                result.problems().all().stream().map(ListCase::finding).toList());
    }

    @Test
    void aFirstLineThatNeverEndsIsRefused() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }
        };
        IndicatorListResult result = IndicatorListReader.standard().read(endless, line -> {});
        assertNull(result.head());
        assertEquals(CoreProblem.LINE_TOO_LONG, result.problems().all().get(0).code());
    }

    @Test
    void noMoreProblemsAreKeptThanTheLimit() {
        byte[] list = list(2000);
        String text = new String(list, StandardCharsets.UTF_8).replace(".example", "..xample");
        IndicatorListResult result = read(text.getBytes(StandardCharsets.UTF_8), new ArrayList<>());
        assertEquals(2000, result.refused());
        assertEquals(
                Limits.standard().problems() + 2,
                result.problems().all().size(),
                "of the digest, and that there are more");
        assertFalse(result.valid());
    }

    @Test
    void anInputThatFailsIsTheCallersAffair() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> IndicatorListReader.standard().read(failing, line -> {}));
    }
}
