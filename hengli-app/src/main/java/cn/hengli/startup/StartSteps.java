package cn.hengli.startup;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes all steps in their order; the web server opens its port in a later phase. */
@Component
@RequiredArgsConstructor
class StartSteps implements SmartLifecycle {

    private final ObjectProvider<StartStep> steps;

    private volatile boolean taken;

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        steps.orderedStream().forEach(StartStep::take);
        taken = true;
    }

    @Override
    public void stop() {
        taken = false;
    }

    @Override
    public boolean isRunning() {
        return taken;
    }
}
