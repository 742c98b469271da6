package org.tocsin.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.message.Message;
import org.tocsin.testing.PlainFormat;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** What a format is told of what the caller said. */
final class ConversionContextTest {

    private static Set<Realm> leaving(ConversionOptions options) {
        ConversionContext context = new ConversionContext(Limits.standard(), message -> Problems.none(), options);
        return Arrays.stream(Realm.values()).filter(context::mayLeave).collect(Collectors.toSet());
    }

    @Test
    void whatIsNoActualEventLeavesOnlyWhereThatWasAskedForAndADraftNever() {
        assertEquals(EnumSet.of(Realm.ACTUAL), leaving(ConversionOptions.none()));
        assertEquals(EnumSet.of(Realm.ACTUAL), leaving(PlainFormat.options()));
        assertEquals(
                EnumSet.of(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST),
                leaving(ConversionOptions.none().withExercises()));
    }

    @Test
    void aDocumentIsConvertedOnlyWhereSomebodySaidWhoTellsWhom() {
        for (ConversionOptions options : List.of(PlainFormat.options(), ConversionOptions.none())) {
            List<Addressing> asked = new ArrayList<>();
            Conversion<Message<?>> only = new ConversionContext(Limits.standard(), message -> Problems.none(), options)
                    .addressed(addressing -> {
                        asked.add(addressing);
                        return Stream.of(Conversion.refused(Problems.none()));
                    })
                    .findFirst()
                    .orElseThrow();
            assertEquals(options.addressing().stream().toList(), asked);
            assertEquals(
                    asked.isEmpty() ? List.of(CoreProblem.SOURCE_DOCUMENT_REFUSED) : List.of(),
                    only.problems().all().stream().map(Problem::code).toList());
        }
    }

    /** No order of saying things makes one of them forgotten. */
    @Test
    void whatWasSaidIsKeptWhenMoreIsSaid() {
        Addressing addressing = PlainFormat.options().addressing().orElseThrow();
        Context known = Context.builder().build();
        ConversionOptions first =
                ConversionOptions.none().withExercises().with(addressing).with(known);
        ConversionOptions last = ConversionOptions.of(addressing).with(known).withExercises();
        for (ConversionOptions options : Set.of(first, last)) {
            assertSame(addressing, options.addressing().orElseThrow());
            assertSame(known, options.context());
            assertTrue(options.exercises());
        }
    }
}
