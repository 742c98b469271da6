package org.tocsin.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.jackson.v3.TocsinModule;
import tools.jackson.databind.ObjectMapper;

/** The module that Spring Boot registers with its mapper of Jackson 3. */
@AutoConfiguration(after = TocsinAutoConfiguration.class)
@ConditionalOnClass(ObjectMapper.class)
@ConditionalOnBean(MessageReader.class)
final class TocsinJackson3AutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TocsinModule tocsinJackson3Module(Tocsin tocsin, MessageReader reader) {
        return new TocsinModule(tocsin, reader);
    }
}
