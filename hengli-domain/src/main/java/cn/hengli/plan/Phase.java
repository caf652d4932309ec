package cn.hengli.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 阶段 of a plan, such as 工作部署, and what is to be done in it. */
@Embeddable
public record Phase(
        int number,
        String name,
        @Nullable LocalDate startsOn,
        LocalDate endsOn,
        @Column(columnDefinition = "text[]") List<String> duties) {}
