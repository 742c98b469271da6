package org.tocsin.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;

/** Lets the controllers of a servlet application read and write messages. */
@AutoConfiguration(after = TocsinAutoConfiguration.class)
@ConditionalOnClass(RequestMappingHandlerMapping.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class TocsinWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MessageConverter tocsinMessageConverter(Tocsin tocsin, ObjectProvider<MessageReader> reader) {
        return new MessageConverter(tocsin, reader);
    }

    @Bean
    @ConditionalOnMissingBean(name = "tocsinProblemResolver")
    ProblemResolver tocsinProblemResolver() {
        return new ProblemResolver();
    }

    @Bean
    ControllerCheck tocsinControllerCheck(
            ObjectProvider<MessageReader> reader, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new ControllerCheck(reader, mappings);
    }
}
