package cn.hengli.operation;

import java.util.List;

/** 运行部件: all that can say how they are. What is not set up is not among them. */
public interface HealthParts {

    List<HealthPart> all();
}
