#pragma once

#include "domain/issue/issue.h"
#include "domain/project/project.h"

#include <QWidget>

class QCheckBox;

namespace ui {

// What is beyond the project manager: authority ticks itself when the ask is above the limits of the project (A14), the
// other three are ticked by hand.
class LimitTicks : public QWidget
{
    Q_OBJECT
public:
    explicit LimitTicks(QWidget *parent = nullptr);
    void show(const domain::Issue &issue, const domain::Project &project);

Q_SIGNALS:
    void limitsEdited(const domain::OwnLimits &limits);

private:
    void take();

    QCheckBox *m_authority;
    QCheckBox *m_knowledge;
    QCheckBox *m_control;
    QCheckBox *m_progress;
};

}
