#pragma once

#include "domain/escalation/matrixcheck.h"

#include <QWidget>

class QListWidget;

namespace ui {

class TextLabel;

// The findings of the checks beside the grid; choosing one leads to its cell.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);
    void show(const QVector<domain::MatrixFinding> &findings, const domain::Matrix &matrix,
              const domain::EngineContext &context);
    // Below the grid in a small window, else beside it: which edge has the line.
    void setBelow(bool below);

Q_SIGNALS:
    void findingChosen(const domain::MatrixFinding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_below = false;
    TextLabel *m_count;
    QListWidget *m_list;
    TextLabel *m_clean;
    QVector<domain::MatrixFinding> m_findings;
};

}
