#pragma once

#include "shell/command/finditem.h"
#include "widgets/frames/cardframe.h"

#include <functional>

namespace ui {

class FindList;
class SearchField;
class TextLabel;

// The results under the search field of the top bar, while typing. The keyboard stays in the field.
class SearchPopup : public CardFrame
{
    Q_OBJECT
public:
    using Source = std::function<QVector<FindItem>(const QString &typed)>;
    SearchPopup(QWidget *window, SearchField *field, Source source);

Q_SIGNALS:
    void chosen(const ui::FindItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh(const QString &typed);
    void place();
    bool handleKey(int key);

    SearchField *m_field;
    Source m_source;
    FindList *m_list;
    TextLabel *m_nothing;
};

}
