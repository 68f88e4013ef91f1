#pragma once

#include "models/issue/trail/trailmodel.h"
#include "render/wording/format.h"

#include <QWidget>

class QListView;

namespace ui {

class TextLabel;
class TrailDelegate;

// A tab of the issue with what came of it: a list, or a sentence where there is nothing yet.
class TrailPane : public QWidget
{
    Q_OBJECT
public:
    TrailPane(const QString &name, const QString &nothing, QWidget *parent = nullptr);
    void show(const QVector<models::TrailRow> &rows, const render::Format &format);
    // A link under the list: the first step.
    void setAct(const QString &text);

Q_SIGNALS:
    void opened(qint64 id); // the record of a row
    void acted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    models::TrailModel *m_model;
    QListView *m_list;
    TrailDelegate *m_delegate;
    TextLabel *m_nothing;
};

}
