package cn.hengli.workbook;

/**
 * 导入结果.
 *
 * @param rows how many entries were saved as drafts
 * @param cells how many cells of them changed
 * @param kept how many cells in conflict stayed as they were
 * @param unchanged how many rows had nothing new
 * @param left how many rows were left out for their faults
 */
public record ImportOutcome(int rows, int cells, int kept, int unchanged, int left) {}
