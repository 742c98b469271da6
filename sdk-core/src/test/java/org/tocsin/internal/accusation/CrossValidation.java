package org.tocsin.internal.accusation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tocsin.internal.accusation.LabelledSentences.Labelled;

/**
 * Learns from all sets of sentences but one and weighs that one, for each set. As a program, prints for several thresholds how
 * many accusing sentences are found and how many others are flagged; with an argument, also the weight of each sentence.
 */
final class CrossValidation {

    private static final double[] FLAGGED = {0.005, 0.01, 0.02, 0.03, 0.05, 0.08};

    private final List<Labelled> sentences;
    private final double[] weights;

    private CrossValidation(List<Labelled> sentences) {
        this.sentences = sentences;
        weights = new double[sentences.size()];
    }

    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        CrossValidation validation = new CrossValidation(LabelledSentences.all());
        for (int set = 0; set < LabelledSentences.SETS.size(); set++) {
            validation.weigh(set);
        }
        for (double rate : FLAGGED) {
            validation.print(validation.threshold(rate));
        }
        print("%.0f seconds%n", (System.nanoTime() - begin) / 1e9);
        for (int i = 0; arguments.length > 0 && i < validation.weights.length; i++) {
            Labelled sentence = validation.sentences.get(i);
            print("%s\t%.1f\t%s%n", sentence.accuses() ? "A" : "N", validation.weights[i], sentence.text());
        }
    }

    private void weigh(int set) {
        Weights learnt = new Weights(WeightsTraining.of(
                sentences.stream().filter(sentence -> sentence.set() != set).toList()));
        for (int i = 0; i < weights.length; i++) {
            if (sentences.get(i).set() == set) {
                weights[i] = sentences.get(i).parties().stream()
                        .mapToDouble(traits -> learnt.of(traits, traits.length))
                        .max()
                        .orElseThrow();
            }
        }
    }

    /** The weight above which so large a part of the sentences that accuse nobody weighs. */
    private double threshold(double rate) {
        double[] neutral = IntStream.range(0, weights.length)
                .filter(i -> !sentences.get(i).accuses() && sentences.get(i).set() != LabelledSentences.MADE)
                .mapToDouble(i -> weights[i])
                .sorted()
                .toArray();
        return neutral[(int) Math.ceil(neutral.length * (1 - rate)) - 1];
    }

    private void print(double threshold) {
        print("above %.1f:", threshold);
        for (String language : LabelledSentences.LANGUAGES) {
            print(
                    " %s %s [",
                    language,
                    part(
                            threshold,
                            sentence ->
                                    sentence.language().equals(language) && sentence.set() != LabelledSentences.MADE));
            for (int set = 1; set < LabelledSentences.SETS.size(); set++) {
                int one = set;
                String found =
                        part(threshold, sentence -> sentence.language().equals(language) && sentence.set() == one);
                print(" %s", LabelledSentences.SETS.get(set).substring(1) + ' ' + found);
            }
            print("]");
        }
        print("%n");
    }

    /** Of the sentences of a kind, how many of each hundred that accuse are found, and how many of each hundred others. */
    private String part(double threshold, Predicate<Labelled> kind) {
        double[] parts = new double[4];
        for (int i = 0; i < weights.length; i++) {
            Labelled sentence = sentences.get(i);
            if (kind.test(sentence)) {
                int column = sentence.accuses() ? 0 : 2;
                parts[column] += weights[i] > threshold ? 1 : 0;
                parts[column + 1]++;
            }
        }
        return "%.0f/%.1f".formatted(100 * parts[0] / parts[1], 100 * parts[2] / parts[3]);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
