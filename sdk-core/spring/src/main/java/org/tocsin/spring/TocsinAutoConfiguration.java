package org.tocsin.spring;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.ExtensionType;
import org.tocsin.rule.RulePack;

/** The SDK with the rule packs and extensions among the beans, and a reader for the realms that the program names. */
@AutoConfiguration
final class TocsinAutoConfiguration {

    TocsinAutoConfiguration() {
        JacksonAnnotations.check(Tocsin.class.getClassLoader());
    }

    @Bean
    @ConditionalOnMissingBean
    Tocsin tocsin(ObjectProvider<RulePack> packs, ObjectProvider<ExtensionType<?>> extensions) {
        Tocsin.Builder builder = Tocsin.builder();
        packs.orderedStream().forEach(builder::rules);
        extensions.orderedStream().forEach(builder::extension);
        return builder.build();
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(RealmsNamed.class)
    MessageReader tocsinReader(Tocsin tocsin, Environment environment) {
        List<Realm> realms = Binder.get(environment)
                .bind(RealmsNamed.PROPERTY, RealmsNamed.TYPE)
                .orElse(List.of());
        if (realms.isEmpty()) {
            throw SetupException.noRealm("The property " + RealmsNamed.PROPERTY + " is empty.");
        }
        Realm[] more = realms.subList(1, realms.size()).toArray(Realm[]::new);
        return tocsin.reader(realms.get(0), more);
    }
}
