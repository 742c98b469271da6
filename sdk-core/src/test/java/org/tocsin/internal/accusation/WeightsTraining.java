package org.tocsin.internal.accusation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Learns the weights of traits from sentences that accuse and sentences that do not, by logistic regression: each party of
 * a sentence that accuses nobody is an example, and of one that accuses the party that weighs most. As a program, writes
 * what it learnt into the file {@code accusation-words.json} that it is given.
 */
final class WeightsTraining {

    private static final int ROUNDS = 40;
    private static final double STEP = 0.5;
    private static final double DECAY = 0.00002;
    private static final double CALM = 0.1;

    /** Weights are whole numbers of this part. */
    private static final int PARTS = 100;

    /** In how many sentences a trait is found before it gets a weight. */
    private static final int FEWEST = 3;

    private static final List<String> SETS =
            List.of("", "-unseen", "-strangers", "-lessons", "-a", "-b", "-c", "-plain");

    /** The width of a line of the file of words. */
    private static final int WIDTH = 119;

    private record Example(boolean accuses, List<List<String>> parties) {}

    /** A weight, and the sum of the squares of its steps, which makes later steps smaller. */
    private static final class Weight {
        private double value;
        private double steps;

        void move(double gradient) {
            double step = gradient - DECAY * value;
            steps += step * step;
            value += STEP * step / Math.sqrt(CALM + steps);
        }
    }

    private final Map<String, Weight> weights = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final String language;

    private WeightsTraining(String language) {
        this.language = language;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String words = Files.readString(file);
        for (String language : List.of("en", "fr")) {
            String learnt = Matcher.quoteReplacement(list(of(language)));
            String begin = "(?s)(\n    \"" + language + "\": \\{.*?\"weights\": \\[)[^\\]]*\\]";
            words = words.replaceFirst(begin, "$1" + learnt + "\n      ]");
        }
        Files.writeString(file, words);
    }

    private static String list(List<String> learnt) {
        StringBuilder list = new StringBuilder();
        int width = WIDTH;
        for (String weight : learnt) {
            String element = (list.isEmpty() ? "" : ",") + " \"" + weight + "\"";
            width += element.length();
            boolean isFull = width > WIDTH;
            list.append(isFull ? element.replaceFirst(" ", "\n        ") : element);
            width = isFull ? element.length() + 7 : width;
        }
        return list.toString();
    }

    /** What all sentences of a language teach. */
    static List<String> of(String language) throws IOException {
        WeightsTraining training = new WeightsTraining(language);
        for (String set : SETS) {
            training.add(true, AccusationsTest.sentences("accusing" + set + "-" + language + ".txt"));
            training.add(false, AccusationsTest.sentences("neutral" + set + "-" + language + ".txt"));
        }
        return training.learn();
    }

    private void add(boolean accuses, List<String> sentences) {
        for (String sentence : sentences) {
            List<List<String>> parties = parties(sentence);
            if (!parties.isEmpty()) {
                examples.add(new Example(accuses, parties));
            }
        }
    }

    /** The traits of each party of a text; a question, which is not looked at, has none. */
    private List<List<String>> parties(String text) {
        List<List<String>> parties = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Sentences.end(text, start);
            if (!Sentences.isQuestion(text, end)) {
                addParties(text.substring(start, end), parties);
            }
            start = end + 1;
        }
        return parties;
    }

    private void addParties(String text, List<List<String>> parties) {
        NamedParties codes = NamedParties.everyCodeBut(Set.of(), Set.of());
        Sentence sentence = Sentence.of(Tokens.of(text), Languages.vocabulary(language), codes);
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.party(i) != null) {
                parties.add(Traits.of(sentence, i));
            }
        }
    }

    /** The traits with their weights that are not 0, as the file of words has them. */
    private List<String> learn() {
        begin();
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                for (List<String> traits : example.accuses() ? best(example.parties()) : example.parties()) {
                    learn(example.accuses() ? 1 : 0, traits);
                }
            }
        }
        Map<String, Weight> sorted = new TreeMap<>(weights);
        List<String> learnt = new ArrayList<>();
        sorted.forEach((trait, weight) -> {
            long parts = Math.round(weight.value * PARTS);
            if (parts != 0) {
                learnt.add(trait + " " + parts);
            }
        });
        return learnt;
    }

    private void begin() {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            Set<String> traits = new HashSet<>();
            example.parties().forEach(traits::addAll);
            traits.forEach(trait -> counts.merge(trait, 1, Integer::sum));
        }
        counts.forEach((trait, count) -> {
            if (count >= FEWEST) {
                weights.put(trait, new Weight());
            }
        });
    }

    private void learn(int expected, List<String> traits) {
        double gradient = (expected - 1 / (1 + StrictMath.exp(-weight(traits)))) / Math.sqrt(traits.size());
        for (String trait : traits) {
            Weight weight = weights.get(trait);
            if (weight != null) {
                weight.move(gradient);
            }
        }
    }

    private double weight(List<String> traits) {
        double sum = 0;
        for (String trait : traits) {
            Weight weight = weights.get(trait);
            sum += weight == null ? 0 : weight.value;
        }
        return sum / Math.sqrt(traits.size());
    }

    /** The party that weighs most, alone. */
    private List<List<String>> best(List<List<String>> parties) {
        List<String> best = parties.get(0);
        for (List<String> traits : parties) {
            best = weight(traits) > weight(best) ? traits : best;
        }
        return List.of(best);
    }
}
