package org.tocsin.examples.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading the tokens of a text with Jackson as it comes, and nothing else. */
record Tokens(JsonFactory factory) {

    Tokens() {
        this(new JsonFactory());
    }

    /** Passes over the tokens; how many there are. */
    Object count(byte[] json) {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Passes over the tokens and makes a string of every text; their length. */
    Object strings(byte[] json) {
        int length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }
}
