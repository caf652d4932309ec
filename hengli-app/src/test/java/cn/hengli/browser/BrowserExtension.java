package cn.hengli.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the browser for a test and looks afterwards whether anything in it went wrong. */
class BrowserExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var missing = InstalledBrowser.missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("browser found");
        }
        var reason = "浏览器测试未运行 browser tests skipped: " + missing.get();
        if (System.getProperty("hengli.test.browser", "auto").equals("required")) {
            throw new IllegalStateException(reason);
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        context.getStore(NAMESPACE).put(Visitors.class, new Visitors("http://localhost:" + port, name));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(NAMESPACE).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(context.getExecutionException().isPresent());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
    }
}
