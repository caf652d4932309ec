package cn.hengli.plan;

/** The action groups of all plans. */
public interface ActionGroups {

    ActionGroup save(ActionGroup group);
}
