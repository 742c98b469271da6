package org.tocsin.generator.sample;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A place in a sample where a schema applies.
 *
 * @param sample the sample
 * @param making what makes the place in it; empty where it is there
 * @param pointer where it is
 * @param value the value that stands there
 */
public record Place(Sample sample, List<Operation> making, String pointer, JsonNode value) {

    public Place below(String name, JsonNode inside) {
        return new Place(sample, making, pointer + "/" + name, inside);
    }

    /** The place of a member that is not there yet. */
    public Place with(String name, JsonNode made) {
        List<Operation> operations = new ArrayList<>(making);
        operations.add(Operation.add(pointer + "/" + name, made));
        return new Place(sample, List.copyOf(operations), pointer + "/" + name, made);
    }

    public boolean isThere() {
        return making.isEmpty();
    }
}
