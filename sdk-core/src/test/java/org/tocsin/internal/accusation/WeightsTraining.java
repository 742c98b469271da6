package org.tocsin.internal.accusation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tocsin.internal.accusation.LabelledSentences.Labelled;

/**
 * Learns the weights of traits from sentences that accuse and sentences that do not, by logistic regression: each party of
 * a sentence that accuses nobody is an example, and of one that accuses the party that weighs most. As a program, writes
 * what it learnt into the file {@code accusation-words.json} that it is given.
 */
final class WeightsTraining {

    private static final int ROUNDS = 30;
    private static final double STEP = 1;
    private static final double DECAY = 0.002;
    private static final double CALM = 0.1;

    /** Where nothing is known, nobody is accused: this weight is expected to be outweighed. */
    private static final double LEAST = 1;

    /** A weight in the file is a whole number of this part. */
    private static final int PARTS = 20;

    /** In how many sentences a trait is found before it gets a weight. */
    private static final int FEWEST = 2;

    /** How often the sentences of the first set, which must not be missed, are there. */
    private static final int TIMES = 4;

    /** How many digits a line of the file has. */
    private static final int WIDTH = 128;

    private final List<Labelled> sentences;
    private final double[] weights = new double[Weights.SIZE];

    /** The sum of the squares of the steps of each weight, which makes later steps smaller. */
    private final double[] steps = new double[Weights.SIZE];

    private final int[] counts = new int[Weights.SIZE];

    private WeightsTraining(List<Labelled> sentences) {
        this.sentences = new ArrayList<>();
        for (Labelled sentence : sentences) {
            this.sentences.addAll(Collections.nCopies(sentence.set() == 0 ? TIMES : 1, sentence));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String words = Files.readString(file);
        int begin = words.indexOf("\"weights\": [") + "\"weights\": [".length();
        Files.writeString(file, words.substring(0, begin) + digits(of(LabelledSentences.all())) + "\n  ]\n}\n");
    }

    private static String digits(byte[] weights) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            String between = i == 0 ? "\n    \"" : "\",\n    \"";
            digits.append(i % WIDTH == 0 ? between : "").append(Weights.DIGITS.charAt(Weights.ZERO + weights[i]));
        }
        return digits.append('"').toString();
    }

    /** The weights that sentences teach. */
    static byte[] of(List<Labelled> sentences) {
        WeightsTraining training = new WeightsTraining(sentences);
        training.count();
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(training.sentences, random);
            training.sentences.forEach(training::learn);
        }
        byte[] learnt = new byte[Weights.SIZE];
        for (int i = 0; i < learnt.length; i++) {
            long whole = Math.round(training.weights[i] * PARTS);
            learnt[i] = (byte) Math.max(1 - Weights.ZERO, Math.min(Weights.ZERO - 1, whole));
        }
        return learnt;
    }

    private void count() {
        for (Labelled sentence : sentences) {
            sentence.parties().stream().flatMapToInt(Arrays::stream).distinct().forEach(trait -> counts[trait]++);
        }
    }

    private void learn(Labelled sentence) {
        if (sentence.accuses()) {
            learn(1, best(sentence.parties()));
        } else {
            sentence.parties().forEach(traits -> learn(0, traits));
        }
    }

    private void learn(int expected, int[] traits) {
        double gradient = (expected - 1 / (1 + StrictMath.exp(LEAST - weight(traits)))) / Math.sqrt(traits.length);
        for (int trait : traits) {
            if (counts[trait] >= FEWEST) {
                double step = gradient - DECAY * weights[trait];
                steps[trait] += step * step;
                weights[trait] += STEP * step / Math.sqrt(CALM + steps[trait]);
            }
        }
    }

    private double weight(int[] traits) {
        double sum = 0;
        for (int trait : traits) {
            sum += weights[trait];
        }
        return sum / Math.sqrt(traits.length);
    }

    /** The party that weighs most. */
    private int[] best(List<int[]> parties) {
        int[] best = parties.get(0);
        for (int[] traits : parties) {
            best = parties.size() > 1 && weight(traits) > weight(best) ? traits : best;
        }
        return best;
    }
}
