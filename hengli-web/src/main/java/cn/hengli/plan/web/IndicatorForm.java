package cn.hengli.plan.web;

import cn.hengli.plan.Counting;
import cn.hengli.plan.MaintainIndicators;
import cn.hengli.plan.TaskFacts;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** An indicator; the target is asked only of a new one, later it is adjusted with a basis. */
@Getter
@Setter
class IndicatorForm extends EditForm {

    private String name = "";
    private String unitOfMeasure = "";
    private String baseline = "";
    private String target = "";
    private Counting counting = Counting.SUM;
    private String note = "";
    private String basis = "";

    static IndicatorForm of(TaskFacts task, TaskFacts.@Nullable IndicatorFacts indicator) {
        var form = new IndicatorForm();
        form.setVersion(task.version());
        if (indicator != null) {
            form.name = indicator.name();
            form.unitOfMeasure = indicator.unitOfMeasure();
            form.baseline = figure(indicator.baseline());
            form.target = figure(indicator.target());
            form.counting = indicator.counting();
            form.note = text(indicator.note());
        }
        return form;
    }

    MaintainIndicators.Meaning meaning() {
        return new MaintainIndicators.Meaning(text(name), text(unitOfMeasure), text(baseline), counting, text(note));
    }
}
