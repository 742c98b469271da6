package org.tocsin.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How the cost of a message grows with its size: the exponent of time against size, 1 where the cost is linear. */
final class Growth implements Report {

    /** The best times of a candidate over the messages of a series, and the exponent that fits them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Curve(double exponent, double[] nanos) {}

    private final Map<Series, Map<String, Curve>> curves = new LinkedHashMap<>();
    private final Map<Series, List<Integer>> bytes = new LinkedHashMap<>();

    private Growth() {}

    /** Measures all series. */
    static Growth of(Effort effort) {
        Growth growth = new Growth();
        for (Series series : Series.ALL) {
            System.err.println("measuring growth with " + series.name());
            growth.measure(series, effort.share(Series.ALL.size()));
        }
        return growth;
    }

    private void measure(Series series, Effort effort) {
        long start = System.nanoTime();
        List<Input> inputs = series.sizes().stream().map(series::of).toList();
        List<Candidate> candidates = new ArrayList<>();
        inputs.forEach(input -> candidates.addAll(candidates(input)));
        Rounds rounds = new Rounds(candidates, effort.round());
        Rounds.warm(List.of(rounds), start + effort.warm().toNanos());
        Rounds.count(List.of(rounds), start + effort.all().toNanos());
        List<Measure> measures = rounds.measures();
        double[] x = new double[inputs.size()];
        Arrays.setAll(x, i -> series.abscissa(inputs.get(i), series.sizes().get(i)));
        Map<String, Curve> ofSeries = new LinkedHashMap<>();
        int width = candidates.size() / inputs.size();
        for (int c = 0; c < width; c++) {
            double[] y = new double[inputs.size()];
            for (int i = 0; i < y.length; i++) {
                y[i] = measures.get(i * width + c).least();
            }
            ofSeries.put(candidates.get(c).name(), new Curve(Fit.exponent(x, y), y));
        }
        curves.put(series, ofSeries);
        bytes.put(series, inputs.stream().map(Input::size).toList());
    }

    private static List<Candidate> candidates(Input input) {
        Candidate tokenise = Candidate.each(Candidate.TOKENISE, input.texts(), new Tokens()::count);
        Ours ours = new Ours(input);
        return input.isValid()
                ? List.of(tokenise, new Candidate("read", ours::read))
                : List.of(
                        tokenise,
                        new Candidate("explain", ours::explain),
                        Candidate.each("networknt", input.texts(), new Networknt()::validate));
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("Java " + Runtime.version() + """
                ; exponent of time against the bytes of the message, for problems against their number;
                1 is linear, and nothing should be above about 1.1
                """);
        curves.forEach((series, ofSeries) -> {
            text.append(String.format("%n%-12s %9s", series.name(), "exponent"));
            series.sizes().forEach(size -> text.append(String.format(" %12d", size)));
            text.append(System.lineSeparator());
            ofSeries.forEach((name, curve) -> {
                text.append(String.format("%-12s %9.2f", name, curve.exponent));
                Arrays.stream(curve.nanos).forEach(nanos -> text.append(String.format(" %9.1f us", nanos / 1000)));
                text.append(System.lineSeparator());
            });
        });
        return text.toString();
    }

    @Override
    public String json() {
        Map<String, Object> growth = new LinkedHashMap<>();
        curves.forEach((series, ofSeries) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("sizes", series.sizes());
            members.put("bytes", bytes.get(series));
            ofSeries.forEach((name, curve) -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("exponent", Row.rounded(curve.exponent));
                row.put(
                        "nanos",
                        Arrays.stream(curve.nanos).mapToLong(Math::round).toArray());
                members.put(name, row);
            });
            growth.put(series.name(), members);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("java", Runtime.version().toString());
        all.put("growth", growth);
        return JsonMapper.shared().writeValueAsString(all);
    }
}
