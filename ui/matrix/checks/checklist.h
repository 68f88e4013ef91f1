#pragma once

#include "matrix/checks/checkrow.h"

#include "domain/escalation/matrixcheck.h"
#include "models/escalation/typedfault.h"

#include <functional>

class QVBoxLayout;

namespace ui {

class TextLabel;

// The findings of the checks beside the grid, what was typed and cannot be taken first, with the health of the matrix above.
// Choosing one leads to its cell.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);
    // Hints stand last and count for nothing in the health.
    struct Findings {
        QVector<domain::MatrixFinding> checks;
        QVector<domain::MatrixFinding> hints;
    };
    void show(const Findings &findings, const domain::Matrix &matrix, const domain::EngineContext &context, base::Instant now);
    // What was typed and is not taken; choosing it leads there.
    struct Typed {
        models::TypedFault fault;
        QString where; // the path, or the part of the page
        std::function<void()> lead;
        QString fix = {}; // what mends it, if there is something
        std::function<void()> mend = {};
    };
    void showFaults(const QVector<Typed> &faults);
    // Below the grid in a small window, else beside it: which edge has the line.
    void setBelow(bool below);

Q_SIGNALS:
    void cellChosen(const domain::MatrixCell &cell);
    void fixWanted(const domain::Matrix &fixed, const QString &what);
    void emptied(); // while the keyboard was here: nothing is left to go to

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        CheckText text;
        domain::MatrixCell cell;
        domain::Matrix fixed;
        std::function<void()> lead; // none: by its cell
        std::function<void()> mend = {}; // none: by the matrix that is fixed
    };
    void rebuild();
    static QString countText(const QVector<Entry> &all);
    void addRow(const CheckText &text, qsizetype number);
    Entry entryAt(qsizetype number) const;

    bool m_below = false;
    TextLabel *m_count;
    TextLabel *m_health;
    TextLabel *m_clean;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QVector<Entry> m_findings;
    QVector<Entry> m_faults;
    QVector<CheckText> m_shown;
};

}
