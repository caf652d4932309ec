package cn.hengli.help.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** Lets a template write {@code guide:body="${guide}"}. */
@Component
class GuideDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "guide";

    GuideDialect() {
        super(PREFIX, PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new GuideBody(prefix));
    }
}
