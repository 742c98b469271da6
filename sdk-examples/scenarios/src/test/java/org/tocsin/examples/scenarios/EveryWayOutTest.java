package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.formats.stix.StixTarget;

/**
 * The public methods that hand out whole messages are those that {@link NoPlayFromReadersTest} and {@link
 * NoPlayFromRecordsTest} walk, and those that give the caller back its own. A new one fails here until it is walked as
 * well.
 */
final class EveryWayOutTest {

    private static final Pattern A_MESSAGE = Pattern.compile("\\borg\\.tocsin\\.message\\.Message\\b");

    private static final Set<String> FROM_READERS = Set.of(
            "ReadResult.orElseThrow",
            "Accepted.message",
            "Accepted.orElseThrow",
            "OtherRealm.orElseThrow",
            "Refused.orElseThrow");

    private static final Set<String> FROM_RECORDS = Set.of(
            "Correspondence.about",
            "Correspondence.current",
            "Correspondence.histories",
            "Correspondence.history",
            "Correspondence.named",
            "Correspondence.resolve",
            "Correspondence.revisions",
            "Correspondence.texts",
            "Correspondence.unsettled",
            "DutyDesk.cancelled",
            "DutyDesk.current",
            "HandlingInForce.change",
            "HandlingInForce.changes",
            "HandlingInForce.changesOfParts",
            "MessageHistory.cancellation",
            "Namesakes.text",
            "OpenItem.message",
            "ReceivedAnswer.message",
            "RunningExercise.plan");

    /** What the caller has put in itself, or has made of documents that know no realm and are always meant. */
    private static final Set<String> OF_THE_CALLER = Set.of(
            "Message.narrowTo",
            "Message.withBody",
            "Message.withExtensions",
            "Message.withHeader",
            "Message.withOriginal",
            "Tocsin.message",
            "Context.own",
            "ConversionContext.addressed",
            "Tocsin.convert",
            "Tocsin.converter",
            "Source.convert",
            "StixSource.convert",
            "VerisSource.convert");

    @Test
    void everyWayOutIsWalked() throws IOException, URISyntaxException {
        Set<String> walked = Stream.of(FROM_READERS, FROM_RECORDS, OF_THE_CALLER)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>(waysOut("org.tocsin", Tocsin.class));
        found.addAll(waysOut("org.tocsin.formats", StixTarget.class));
        assertEquals(walked, found);
    }

    /** The ways out of a module, which is where one of its classes is. */
    private static Set<String> waysOut(String module, Class<?> part) throws IOException, URISyntaxException {
        Path place =
                Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference sdk = ModuleFinder.of(place).find(module).orElseThrow();
        Set<String> exported = sdk.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = sdk.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && file.contains("/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .flatMap(EveryWayOutTest::waysOut)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> waysOut(String name) {
        Class<?> type;
        try {
            type = Class.forName(name, false, EveryWayOutTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
        return isPublic(type)
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(EveryWayOutTest::handsOutMessages)
                        .map(method -> type.getSimpleName() + "." + method.getName())
                : Stream.empty();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean handsOutMessages(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && A_MESSAGE
                        .matcher(method.getGenericReturnType().getTypeName())
                        .find();
    }
}
