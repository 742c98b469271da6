package org.tocsin.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.context.ConfigurableApplicationContext;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;

/** A program that can't read what its controllers take says so when it starts. */
final class SetupTest {

    @ParameterizedTest
    @ValueSource(classes = {Hosts.Reading.class, Hosts.ReadingEntities.class})
    void aProgramThatReadsMessagesAndNamesNoRealmDoesNotStart(Class<?> host) {
        SetupException failure = assertThrows(SetupException.class, () -> Hosts.start(host));
        assertTrue(failure.getMessage().contains("Controller#message"), failure::getMessage);
        assertTrue(failure.remedy().contains("tocsin.realms=actual"), failure::remedy);
        assertEquals(
                failure.remedy(), new SetupFailureAnalyzer().analyze(failure).getAction());
    }

    @Test
    void aProgramThatTakesBodiesAloneDoesNotStart() {
        SetupException failure = assertThrows(
                SetupException.class, () -> Hosts.start(Hosts.ReadingBodies.class, "--tocsin.realms=actual"));
        assertTrue(failure.fact().contains("BodyController#report[1 args] takes the body"), failure::fact);
    }

    @Test
    void aProgramThatOnlyWritesMessagesNamesNone() {
        try (ConfigurableApplicationContext context = Hosts.start(Hosts.Writing.class)) {
            assertThrows(NoSuchBeanDefinitionException.class, () -> context.getBean(MessageReader.class));
        }
    }

    @Test
    void rulesAndExtensionsAmongTheBeansAreTheSdks() {
        try (ConfigurableApplicationContext context = Hosts.start(Hosts.OwnRules.class)) {
            Tocsin tocsin = context.getBean(Tocsin.class);
            Message<?> message =
                    Samples.valid().withExtensions(Extensions.none().with(Hosts.OwnRules.NOTE, "1"));
            assertEquals(
                    List.of(Hosts.OwnRules.NEVER),
                    tocsin.check(message).all().stream().map(Problem::code).toList());
        }
    }

    @Test
    void anEmptyListIsNoList() {
        Exception failure = assertThrows(Exception.class, () -> Hosts.start(Hosts.Writing.class, "--tocsin.realms="));
        SetupException setup = assertInstanceOf(SetupException.class, rootOf(failure));
        assertEquals("The property tocsin.realms is empty.", setup.fact());
    }

    @Test
    void aRealmThatDoesNotExistIsNoRealm() {
        assertThrows(Exception.class, () -> Hosts.start(Hosts.Reading.class, "--tocsin.realms=production"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--tocsin.realms=actual,exercise", "--tocsin.realms[0]=actual --tocsin.realms[1]=exercise"})
    void theReaderIsForTheRealmsNamed(String properties) {
        try (ConfigurableApplicationContext context = Hosts.start(Hosts.Reading.class, properties.split(" "))) {
            MessageReader reader = context.getBean(MessageReader.class);
            for (String realm : List.of("actual", "exercise", "test")) {
                boolean other = Samples.inRealm(realm, reader).problems().all().stream()
                        .anyMatch(problem -> problem.code().id().equals("TOC-EXR-012"));
                assertEquals(realm.equals("test"), other, realm);
            }
        }
    }

    @Test
    void aReaderOfTheProgramsOwnIsEnough() {
        Hosts.start(Hosts.OwnReader.class).close();
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
