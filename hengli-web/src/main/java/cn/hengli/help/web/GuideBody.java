package cn.hengli.help.web;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes a {@link Guide} and nothing else: a text, whoever wrote it, is refused. */
final class GuideBody extends AbstractStandardExpressionAttributeTagProcessor {

    private static final int LIKE_TEXT = 1300;

    GuideBody(String prefix) {
        super(TemplateMode.HTML, prefix, "body", LIKE_TEXT, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String value,
            Object result,
            IElementTagStructureHandler handler) {
        if (!(result instanceof Guide guide)) {
            throw new TemplateProcessingException("not a guide: " + value, tag.getTemplateName(), tag.getLine(), 0);
        }
        handler.setBody(guide.html(), false);
    }
}
