package cn.hengli.grid.persistence;

import cn.hengli.grid.GridView;
import cn.hengli.grid.GridViewId;
import cn.hengli.grid.GridViews;
import org.springframework.data.repository.Repository;

interface JpaGridViews extends Repository<GridView, GridViewId>, GridViews {}
