package org.tocsin.spring;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.rule.ProblemDefinition;
import org.tocsin.rule.RulePack;

/** Programs of hosts, each as small as it can be. */
final class Hosts {

    private Hosts() {}

    static ConfigurableApplicationContext start(Class<?> host, String... properties) {
        return SpringApplication.run(
                host,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=off"),
                                Stream.of(properties))
                        .toArray(String[]::new));
    }

    /** A program that writes messages and reads none. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(WritingController.class)
    static class Writing {

        /** Starts it, for a JVM of its own. */
        public static void main(String[] arguments) {
            SpringApplication.run(Writing.class, arguments);
            System.out.println("started");
            System.exit(0);
        }
    }

    @RestController
    static class WritingController {

        @GetMapping("/message")
        Message<?> message() {
            throw new UnsupportedOperationException();
        }
    }

    /** A program that brings a rule and an extension of its own. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnRules {

        static final ProblemDefinition NEVER =
                ProblemDefinition.builder("XB-TST-001", "No message is sent.").build();
        static final ExtensionType<String> NOTE = ExtensionType.ofJson("org.example.note");

        @Bean
        RulePack rules() {
            return RulePack.builder("org.example.test")
                    .rule(NEVER, (message, findings) -> findings.add(""))
                    .build();
        }

        @Bean
        ExtensionType<String> note() {
            return NOTE;
        }
    }

    /** A program whose controller takes messages. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ReadingController.class)
    static class Reading {}

    @RestController
    static class ReadingController {

        @PostMapping("/message")
        void message(@RequestBody Message<IncidentReport> message) {}
    }

    /** A program whose controller takes messages with their headers. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(EntityController.class)
    static class ReadingEntities {}

    @RestController
    static class EntityController {

        @PostMapping("/message")
        void message(HttpEntity<Message<?>> message) {}
    }

    /** A program whose controller takes a body without its message. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(BodyController.class)
    static class ReadingBodies {}

    @RestController
    static class BodyController {

        @PostMapping("/report")
        void report(@RequestBody IncidentReport report) {}
    }

    /** A program with a reader of its own. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ReadingController.class)
    static class OwnReader {

        @Bean
        MessageReader reader(Tocsin tocsin) {
            return tocsin.reader(Realm.EXERCISE).tolerant();
        }
    }
}
