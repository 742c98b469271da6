package org.tocsin.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;

/** The SDK, and a reader for the realms that the program names. */
@AutoConfiguration
final class TocsinAutoConfiguration {

    TocsinAutoConfiguration() {
        JacksonAnnotations.check(Tocsin.class.getClassLoader());
    }

    @Bean
    @ConditionalOnMissingBean
    Tocsin tocsin() {
        return Tocsin.standard();
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
