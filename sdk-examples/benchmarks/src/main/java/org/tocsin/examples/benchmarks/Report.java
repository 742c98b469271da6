package org.tocsin.examples.benchmarks;

/** What a command found out. */
interface Report {

    /** The report for people. */
    String text();

    /** The report for programs, one JSON object. */
    String json();
}
