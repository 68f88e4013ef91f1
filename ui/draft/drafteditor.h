#pragma once

#include "services/draft/draftservice.h"
#include "services/issue/issueservice.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

class LinkButton;

class PlaceholderHighlighter;
class RecipientList;
class TextLabel;

// The text being written: recipients, subject, body with placeholders, what is still missing, and what can be done with it.
class DraftEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DraftEditor(QWidget *parent = nullptr);
    void show(const domain::Draft &draft, const QString &name, const services::IssueCase &issueCase);
    void setFilled(const services::FilledText &filled);
    void setPlaceholders(const QVector<services::Placeholder> &placeholders);
    const domain::Draft &draft() const { return m_draft; }
    void focusBody();

Q_SIGNALS:
    void edited(const domain::Draft &draft);   // on leaving a field
    void typed(const domain::Draft &draft);    // while typing: for the preview
    void openRequested();
    void saveEmlRequested();
    void copyRequested();
    void sentRequested();
    void saveTemplateRequested();
    void issueRequested();

private:
    void buildHead(QVBoxLayout *column);
    void buildText(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    bool eventFilter(QObject *watched, QEvent *event) override;
    domain::Draft taken() const;

    domain::Draft m_draft;
    LinkButton *m_issue;
    TextLabel *m_name;
    RecipientList *m_recipients;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    PlaceholderHighlighter *m_highlighter;
    QMenu *m_insert;
    TextLabel *m_missing;
};

}
