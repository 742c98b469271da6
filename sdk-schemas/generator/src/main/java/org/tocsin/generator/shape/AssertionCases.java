package org.tocsin.generator.shape;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.sample.Assertion;
import org.tocsin.generator.sample.Choices;
import org.tocsin.generator.sample.Operation;
import org.tocsin.generator.sample.Place;
import tools.jackson.databind.node.JsonNodeFactory;

/** The cases that show one assertion at one place of a sample. */
abstract class AssertionCases {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final Assertion assertion;
    final Subject subject;
    final Place place;
    final Choices choices;
    final Items items;
    final List<ShapeCase> cases = new ArrayList<>();

    AssertionCases(Target target) {
        assertion = target.assertion;
        subject = target.subject;
        place = target.place;
        choices = target.choices;
        items = target.items;
    }

    /** An assertion, what sentences call what it is about, where it is shown, and what values are made with. */
    record Target(Assertion assertion, Subject subject, Place place, Choices choices, Items items) {}

    /** The change by which another text stands there. */
    final Operation text(String text) {
        return Operation.replace(place.pointer(), JSON.stringNode(text));
    }
}
