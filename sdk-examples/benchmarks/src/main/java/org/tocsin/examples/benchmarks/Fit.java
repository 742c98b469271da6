package org.tocsin.examples.benchmarks;

import java.util.Arrays;

/** The straight line through points on logarithmic axes, by least squares. */
final class Fit {

    private Fit() {}

    /**
     * The exponent k of the power law y = c * x^k that fits best: 1 where y grows as x does.
     *
     * @param x at least two different positive numbers
     * @param y as many positive numbers
     */
    static double exponent(double[] x, double[] y) {
        double[] logX = Arrays.stream(x).map(Math::log).toArray();
        double[] logY = Arrays.stream(y).map(Math::log).toArray();
        double meanX = Arrays.stream(logX).average().orElseThrow();
        double meanY = Arrays.stream(logY).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (int i = 0; i < logX.length; i++) {
            together += (logX[i] - meanX) * (logY[i] - meanY);
            alone += (logX[i] - meanX) * (logX[i] - meanX);
        }
        return together / alone;
    }
}
